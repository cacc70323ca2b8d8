import { Fragment } from 'react';

interface Props {
  languages: readonly { code: string; ownName: string }[];
}

/** Languages by their own names, each marked as what it is for screen readers and for its script. */
export function OwnNames({ languages }: Props) {
  return languages.map(({ code, ownName }, position) => (
    <Fragment key={code}>
      {position > 0 && ', '}
      <bdi lang={code}>{ownName}</bdi>
    </Fragment>
  ));
}
