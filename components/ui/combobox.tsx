import { useEffect, useId, useRef, type ReactNode, type RefObject } from 'react';
import styles from './combobox.module.css';
import { useCombobox } from './use-combobox';
import { useIsLive } from './use-is-live';

export interface ComboboxOption {
  key: string;
  label: string;
  /** What tells options of the same label apart. */
  detail: string;
}

export interface ComboboxField {
  /** Names the text where a form without scripts sends it. While scripts run the text is sent by nobody. */
  name: string;
  label: string;
  hint: string;
  maxLength: number;
  /** Said politely whenever it changes: how many suggestions there are, or that there are none. */
  announcement: string;
}

interface Props<O extends ComboboxOption> {
  field: ComboboxField;
  text: string;
  options: readonly O[];
  inputRef: RefObject<HTMLInputElement | null>;
  onType: (text: string) => void;
  onChoose: (option: O) => void;
  onFocusChange: (hasFocus: boolean) => void;
  /** Stands beside the field. */
  children?: ReactNode;
}

/**
 * A text field with suggestions. Without scripts it is a plain text field; the roles of a combobox come with what
 * makes them true. Suggestions are chosen by Enter, click or touch, never by leaving the field.
 */
export function Combobox<O extends ComboboxOption>(props: Props<O>) {
  const { field, text, options, inputRef, onType, onChoose, onFocusChange, children } = props;
  const id = useId();
  const isLive = useIsLive();

  const choose = (option: O | undefined) => {
    if (option === undefined) return;
    box.close();
    onChoose(option);
  };
  const box = useCombobox({
    count: options.length,
    onChoose: (index) => choose(options[index]),
    onClear: () => onType(''),
  });

  const roles = isLive && {
    role: 'combobox',
    'aria-autocomplete': 'list' as const,
    'aria-expanded': box.isOpen,
    'aria-controls': `${id}-list`,
    'aria-activedescendant': box.active >= 0 ? `${id}-${box.active}` : undefined,
  };

  return (
    <div className={styles.combobox}>
      <label htmlFor={id} className={styles.label}>
        {field.label}
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {field.hint}
      </p>
      <input
        ref={inputRef}
        id={id}
        type="text"
        name={isLive ? undefined : field.name}
        value={text}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={field.maxLength}
        aria-describedby={`${id}-hint`}
        className={styles.input}
        {...roles}
        onChange={(event) => {
          onType(event.target.value);
          box.open();
        }}
        onKeyDown={box.onKeyDown}
        onFocus={() => onFocusChange(true)}
        onBlur={() => {
          box.close();
          onFocusChange(false);
        }}
      />
      {children}
      <Suggestions
        id={id}
        label={field.label}
        options={options}
        active={box.isOpen ? box.active : null}
        onChoose={choose}
      />
      <p aria-live="polite" className="visually-hidden">
        {field.announcement}
      </p>
    </div>
  );
}

interface SuggestionsProps<O extends ComboboxOption> {
  id: string;
  label: string;
  options: readonly O[];
  /** Null while the list is closed, -1 while no option is under way. */
  active: number | null;
  onChoose: (option: O) => void;
}

function Suggestions<O extends ComboboxOption>({
  id,
  label,
  options,
  active,
  onChoose,
}: SuggestionsProps<O>) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active ?? -1]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <ul
      ref={list}
      id={`${id}-list`}
      role="listbox"
      aria-label={label}
      hidden={active === null}
      className={styles.list}
    >
      {options.map((option, index) => (
        <li
          key={option.key}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          className={styles.option}
          // The field keeps the focus; a press that began here still ends in a click.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(option)}
        >
          <bdi className={styles.name}>{option.label}</bdi>{' '}
          <bdi className={styles.detail}>{option.detail}</bdi>
        </li>
      ))}
    </ul>
  );
}
