import type { ReactNode, RefObject } from 'react';
import { Pictogram } from '@/components/pictograms/pictogram';
import type { PictogramName } from '@/components/pictograms/pictograms';
import styles from './picture-question.module.css';

interface QuestionProps {
  question: string;
  /** Takes the focus when the question has come in place of another. */
  headingRef?: RefObject<HTMLHeadingElement | null>;
  children: ReactNode;
}

/** A question and its answers. */
export function PictureQuestion({ question, headingRef, children }: QuestionProps) {
  return (
    <fieldset className={styles.question}>
      <legend className={styles.legend}>
        <h2 ref={headingRef} tabIndex={-1} className={styles.heading}>
          {question}
        </h2>
      </legend>
      {children}
    </fieldset>
  );
}

export interface PictureAnswer {
  value: string;
  label: string;
  pictogram: PictogramName;
}

interface AnswersProps {
  name: string;
  answers: readonly PictureAnswer[];
  /** The answer that was given before; undefined where none can have been. */
  chosen?: string | null;
  /** Small where the question is not all that the page is about. */
  size?: 'small' | 'large';
}

/** Answers as buttons that each send the form around them. */
export function PictureAnswers({ name, answers, chosen, size = 'large' }: AnswersProps) {
  return (
    <div className={styles.answers} data-size={size}>
      {answers.map(({ value, label, pictogram }) => (
        <button
          key={value}
          type="submit"
          name={name}
          value={value}
          aria-pressed={chosen === undefined ? undefined : chosen === value}
          className={styles.answer}
        >
          <Pictogram name={pictogram} size={size} />
          {label}
        </button>
      ))}
    </div>
  );
}
