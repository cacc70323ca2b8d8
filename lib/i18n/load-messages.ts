import type { AbstractIntlMessages } from 'next-intl';
import { isolateArguments } from './isolate-arguments';
import { getDirection, type Locale } from './locales';

const isolated = new Map<Locale, AbstractIntlMessages>();

/** The texts of one language; another language's are never loaded along. */
export async function loadMessages(locale: Locale): Promise<AbstractIntlMessages> {
  const { default: messages } = (await import(`../../messages/${locale}.json`)) as {
    default: AbstractIntlMessages;
  };
  if (getDirection(locale) === 'ltr') return messages;
  const known = isolated.get(locale) ?? isolateAll(messages);
  isolated.set(locale, known);
  return known;
}

function isolateAll(messages: AbstractIntlMessages): AbstractIntlMessages {
  const entries = Object.entries(messages).map(([key, value]) => [
    key,
    typeof value === 'string' ? isolateArguments(value) : isolateAll(value),
  ]);
  return Object.fromEntries(entries);
}
