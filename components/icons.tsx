/** The panel's few line icons, drawn on a 16 px grid. Decoration only: the words beside them say the same. */
const PATHS = {
  check: 'M3 8.5 6.5 12 13 4.5',
  attention: 'M8 3v6.5M8 12.5v.5',
  copy: 'M6 5.5h7.5V14H6zM10 5.5V2H2.5v8.5H6',
  external: 'M7 3.5H3V13h9.5V9M9.5 2.5h4v4M13.5 2.5 7.5 8.5',
  link: 'M6.5 9.5 9.5 6.5M7 4.5l1.3-1.3a2.9 2.9 0 0 1 4.5 4.5L11.5 9M9 11.5l-1.3 1.3a2.9 2.9 0 0 1-4.5-4.5L4.5 7',
} as const;

interface IconProps {
  readonly name: keyof typeof PATHS;
}

/** One icon in the colour and size of the text around it. */
export function Icon({ name }: IconProps) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
