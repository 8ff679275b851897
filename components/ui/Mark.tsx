/** Our mark: a voice that grows quieter. */
export function Mark({ size = 20 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="#0b6358" />
      <g fill="#eafaf5">
        <rect x="6" y="7" width="4" height="18" rx="2" />
        <rect x="12" y="10" width="4" height="12" rx="2" />
        <rect x="18" y="13" width="4" height="6" rx="2" />
        <rect x="24" y="15" width="3" height="2.5" rx="1.25" />
      </g>
    </svg>
  );
}
