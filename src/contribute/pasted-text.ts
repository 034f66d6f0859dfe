/** Reads what was copied from Word, a mail or a web page as a text of ours: paragraphs, lists and headings. */

/** A block of the text. */
interface Block {
  kind: 'paragraph' | 'item' | 'heading';
  text: string;
}

/** What was copied. */
export interface Copied {
  plain: string;
  /** The same as HTML, when the program gives it; empty for none. */
  html: string;
}

/**
 * The text as it goes in the field. It imports nothing: what it shared with the form would become a file of its own, which the form
 * waits for.
 *
 * @param copied without signs that nobody sees
 * @param heading what begins a line that is a heading
 */
export function pastedText({ plain, html }: Copied, heading: string): string {
  const blocks = (hasStructure(html) ? blocksOfHtml(html) : undefined) ?? blocksOfPlain(plain);
  return blocks
    .map(({ kind, text }, index) => {
      const before = blocks[index - 1];
      const gap = !before ? '' : kind === 'item' && before.kind === 'item' ? '\n' : '\n\n';
      return gap + written({ kind, text }, heading);
    })
    .join('');
}

function written({ kind, text }: Block, heading: string): string {
  if (kind === 'heading') return `${heading} ${text}`;
  return kind === 'item' && !/^\d{1,3}[.)] /.test(text) ? `- ${text}` : text;
}

// Plain text: each line is a paragraph, or an item of a list, or a row of a table.

/** Signs that begin an item: of Word (· and o), of web pages, and hyphens and dashes with a space behind them. */
const BULLET = /^\s*(?:[•·▪▫◦‣⁃●○■□➢✓]\s*|(?:[-–—*]|o)\s+)(?=\S)/;
const NUMBER = /^\s*(\d{1,3})[.)]\s+(?=\S)/;

function blocksOfPlain(plain: string): Block[] {
  const blocks: Block[] = [];
  let isOpen = false;
  for (const line of plain.split('\n')) {
    const block = blockOf(line);
    const last = blocks.at(-1);
    if (!block) isOpen = false;
    else if (isOpen && last && goesOn(last.text, block)) last.text += ` ${block.text}`;
    else {
      blocks.push(block);
      isOpen = true;
    }
  }
  return blocks;
}

function blockOf(line: string): Block | undefined {
  if (line.trim() === '') return undefined;
  const number = NUMBER.exec(line);
  if (number)
    return { kind: 'item', text: `${number[1]}. ${oneLine(line.slice(number[0].length))}` };
  const bullet = BULLET.exec(line);
  if (bullet) return { kind: 'item', text: oneLine(line.slice(bullet[0].length)) };
  const cells = cellsOf(line.split('\t'));
  return cells.length > 1
    ? { kind: 'item', text: rowText(cells) }
    : { kind: 'paragraph', text: oneLine(line) };
}

/** A line that a mail or a PDF broke off in the middle of a sentence. */
function goesOn(before: string, { kind, text }: Block): boolean {
  return (
    kind === 'paragraph' &&
    before.length > 40 &&
    /[\p{Ll},]$/u.test(before) &&
    /^\p{Ll}/u.test(text)
  );
}

function cellsOf(cells: readonly string[]): string[] {
  return cells.map(oneLine).filter((cell) => cell !== '');
}

/** A row of a table as one line: `2024: 12, 20`. */
function rowText([first = '', ...others]: readonly string[]): string {
  return others.length > 0 ? `${first}: ${others.join(', ')}` : first;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

// HTML. It is taken for its blocks alone and never shown: no tag of it comes through.

/** Whether it says more than the plain text: which lines are items, headings, rows. */
function hasStructure(html: string): boolean {
  return html.length <= LONGEST && /<(?:li|h[1-6]|tr)[\s>]|mso-list|MsoListParagraph/i.test(html);
}

const LONGEST = 1_000_000;
const PIECES =
  /<!--[\s\S]*?-->|<(script|style|title|xml)\b[\s\S]*?<\/\1\s*>|<!\[[^>]*>|<(\/?)([a-z][\w:]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|[^<]+|</gi;
const BLOCKS = /^(?:p|div|li|ul|ol|h[1-6]|tr|table|blockquote|section|article|br|dt|dd|body)$/;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** @returns nothing when it has signs that only a browser knows */
function blocksOfHtml(html: string): Block[] | undefined {
  const blocks: Block[] = [];
  /** Numbers of the lists that are open; nothing for one with bullets. */
  const lists: (number | undefined)[] = [];
  let kind: Block['kind'] = 'paragraph';
  let text = '';
  let cells: string[] | undefined;
  let isUnknown = false;
  const end = () => {
    const line = oneLine(text);
    text = '';
    if (line === '') return;
    const own = kind === 'paragraph' ? blockOf(line) : undefined;
    blocks.push(own ?? { kind, text: kind === 'item' ? numbered(line, lists) : line });
    if (kind === 'item') kind = 'paragraph';
  };
  for (const [piece, hidden, slash, tag = '', attributes = ''] of html.matchAll(PIECES)) {
    const name = tag.toLowerCase();
    if (hidden !== undefined || (name === '' && /^<!/.test(piece))) continue;
    if (name === '') {
      text += piece.replace(
        /&(?:([a-z]\w*)|#(\d{1,7})|#x([\da-f]{1,6}));/gi,
        (whole, word?: string, code?: string, hex?: string) => {
          const sign =
            word === undefined
              ? signOf(code === undefined ? parseInt(hex ?? '', 16) : Number(code))
              : ENTITIES[word];
          isUnknown ||= sign === undefined;
          return sign ?? whole;
        },
      );
      continue;
    }
    const isEnd = slash === '/';
    if (name === 'td' || name === 'th') {
      if (isEnd && cells) cells.push(text);
      text = '';
    } else if (cells && name !== 'tr') {
      // In a cell a paragraph is a space.
      if (BLOCKS.test(name)) text += ' ';
    } else if (BLOCKS.test(name)) {
      end();
      if (name === 'tr') {
        const row = cellsOf(cells ?? []);
        if (isEnd && row.length > 0) blocks.push({ kind: 'item', text: rowText(row) });
        cells = isEnd ? undefined : [];
        text = '';
      }
      if (name === 'ul' || name === 'ol') {
        if (isEnd) lists.pop();
        else lists.push(name === 'ol' ? 0 : undefined);
      }
      kind = kindOf(name, isEnd, attributes, kind);
    }
  }
  end();
  return isUnknown ? undefined : blocks;
}

function kindOf(
  name: string,
  isEnd: boolean,
  attributes: string,
  now: Block['kind'],
): Block['kind'] {
  if (name === 'li') return isEnd ? 'paragraph' : 'item';
  if (/^h[1-6]$/.test(name)) return isEnd ? 'paragraph' : 'heading';
  // Word has no lists, but paragraphs that look like items.
  if (name === 'p' && !isEnd) return /mso-list|MsoListParagraph/i.test(attributes) ? 'item' : now;
  return now;
}

/** The number of an item of a numbered list; Word writes it in the item itself. */
function numbered(line: string, lists: (number | undefined)[]): string {
  const last = lists.length - 1;
  const before = lists[last];
  if (before !== undefined) {
    lists[last] = before + 1;
    return `${before + 1}. ${line}`;
  }
  const number = NUMBER.exec(line);
  if (number && lists.length === 0) return `${number[1]}. ${line.slice(number[0].length)}`;
  return lists.length === 0 ? line.replace(BULLET, '') : line;
}

function signOf(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
