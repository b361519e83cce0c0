import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** Where the panel's navigation leads. */
  readonly id: string;
  readonly title: string;
  /** How many things there are to see; shown beside the title. */
  readonly count?: string;
  readonly children: ComponentChildren;
}

/** A part of the panel under its heading. */
export function Section({ id, title, count, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`}>{title}</h2>
        {count !== undefined && <p class="count">{count}</p>}
      </header>
      {children}
    </section>
  );
}
