import { saveFile } from './save-file.ts';

interface SaveNoteProps {
  /** In the reader's language. */
  readonly label: string;
  /** Makes the file; null when there is no original link to put into it. */
  readonly note: () => string | null;
}

/** A button that saves a Markdown file. */
export function SaveNote({ label, note }: SaveNoteProps) {
  const save = () => {
    const text = note();
    if (text !== null) saveFile('tautan.md', 'text/markdown', text);
  };
  return (
    <button type="button" class="secondary" onClick={save}>
      {label}
    </button>
  );
}
