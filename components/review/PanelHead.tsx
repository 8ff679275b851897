import { Mark } from '@/components/ui/Mark';
import { titleId } from './panel-props';

interface Props {
  readonly title: string;
  readonly lead: string;
}

/** The one sentence that says what this is about. */
export function PanelHead({ title, lead }: Props) {
  return (
    <header className="head">
      <Mark size={28} />
      <div>
        <h2 id={titleId}>{title}</h2>
        <p className="lead">{lead}</p>
      </div>
    </header>
  );
}
