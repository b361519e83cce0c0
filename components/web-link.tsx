import { Icon } from './icons.tsx';

interface WebLinkProps {
  readonly url: string;
}

/** An address as a link that opens in a tab of its own. What is not an http(s) address is shown, but leads nowhere. */
export function WebLink({ url }: WebLinkProps) {
  const [scheme, rest] = /^(https?:\/\/)(.+)$/is.exec(url)?.slice(1) ?? [];
  if (scheme === undefined || rest === undefined) return <span dir="ltr">{url}</span>;
  const host = rest.split(/[/?#]/, 1)[0] as string;
  return (
    <a class="address" href={url} target="_blank" rel="noreferrer" dir="ltr">
      <Icon name="external" />
      <span>
        <b>{host}</b>
        {rest.slice(host.length)}
      </span>
    </a>
  );
}
