import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { dwellTime } from './guard';

interface Props {
  /** What the first step says: "Send as it is". */
  readonly label: string;
  readonly question: string;
  /** Whether this press counts; the first step is on the way to the second only then. */
  readonly mayArm: (event: MouseEvent) => boolean;
  readonly onSend: (event: MouseEvent) => void;
}

/** The deliberate way out: two steps, and the second cannot be pressed before it could be read. */
export function SendAsIs({ label, question, mayArm, onSend }: Props) {
  const [isArmed, setArmed] = useState(false);
  if (isArmed) return <Confirm label={label} question={question} onSend={onSend} onBack={() => setArmed(false)} />;
  return (
    <button type="button" className="quiet" onClick={(event) => setArmed(mayArm(event))}>
      {label}…
    </button>
  );
}

interface ConfirmProps extends Pick<Props, 'label' | 'question' | 'onSend'> {
  readonly onBack: () => void;
}

function Confirm({ label, question, onSend, onBack }: ConfirmProps) {
  const [isReady, setReady] = useState(false);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    back.current?.focus();
    const timer = setTimeout(() => setReady(true), dwellTime);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="confirm" role="group" aria-label={question}>
      <p className="confirm-question">{question}</p>
      <button ref={back} type="button" className="quiet" onClick={onBack}>
        No
      </button>
      <button type="button" className="danger" disabled={!isReady} onClick={onSend}>
        {label}
      </button>
    </div>
  );
}
