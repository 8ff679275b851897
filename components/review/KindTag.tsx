import { type Kind, kindTable } from '@/lib/model/kinds';

/** The kind's name behind a dot in its group's colour. */
export function KindTag({ kind }: { readonly kind: Kind }) {
  return (
    <span className="kind" data-group={kindTable[kind].group}>
      <span className="kind-dot" aria-hidden="true" />
      {kindTable[kind].name}
    </span>
  );
}
