/** Bytes of a saved page or text → string, as a browser would decode them. */
import { isUtf8 } from 'node:buffer';
import sniffEncoding from 'html-encoding-sniffer';
import { InputError } from './input-error.ts';

/**
 * HTML by the WHATWG sniffing rules. Where neither HTTP nor the page names an encoding, what is valid UTF-8 is UTF-8
 * (the rules let a browser look), all else windows-1252.
 *
 * @param charset what HTTP said, as a label; an unknown label counts as none
 */
export function decodeHtml(bytes: Uint8Array, charset?: string): string {
  const encoding = sniffEncoding(bytes, {
    ...(charset === undefined ? {} : { transportLayerEncodingLabel: charset }),
    defaultEncoding: isUtf8(bytes) ? 'UTF-8' : 'windows-1252',
  });
  return decoder(encoding).decode(bytes);
}

/** Plain text: by its label, else UTF-8. Throws InputError for a label that no encoding has. */
export function decodeText(bytes: Uint8Array, charset = 'utf-8'): string {
  return decoder(charset).decode(bytes);
}

function decoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(`unknown character encoding: ${label}`);
    throw error;
  }
}
