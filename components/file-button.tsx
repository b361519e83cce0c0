interface FileButtonProps {
  readonly id: string;
  readonly label: string;
  readonly accept: string;
  readonly onFile: (file: File | undefined) => void;
}

/** A button that asks for a file; the same file can be chosen again. */
export function FileButton({ id, label, accept, onFile }: FileButtonProps) {
  return (
    <label for={id} class="secondary file">
      <span>{label}</span>
      <input
        id={id}
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          onFile(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
