/** The file `security.txt` (RFC 9116): where to tell of a weak place, and until when that can be relied on. */

interface SecurityContact {
  mailbox: string;
  /** Of the file itself. */
  address: string;
  /** Where it says what happens with a report. */
  policy: string;
  /** As `contactExpires` gives it. */
  expires: string;
}

/** The text of the file. */
export function securityText({ mailbox, address, policy, expires }: SecurityContact): string {
  return [
    `Contact: mailto:${mailbox}`,
    `Expires: ${expires}T00:00:00Z`,
    'Preferred-Languages: nl, en',
    `Canonical: ${address}`,
    `Policy: ${policy}`,
    '',
  ].join('\n');
}

/**
 * The day until which the contact holds: a year after somebody of the editors last looked at anything. Made from the content and not
 * from the clock, so that two builds of one commit are the same; a site that nobody keeps stops claiming that somebody reads its mail.
 *
 * @param checked days on which entries and guides were checked, `YYYY-MM-DD`
 * @returns `YYYY-MM-DD`; nothing when nothing was ever checked
 */
export function contactExpires(checked: readonly string[]): string | undefined {
  const newest = [...checked].sort().at(-1);
  if (newest === undefined) return undefined;
  const day = new Date(`${newest}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  return day.toISOString().slice(0, 10);
}

const SOON = 60 * 24 * 60 * 60 * 1000;

/**
 * Whether that day is near or past, so that somebody should look.
 *
 * @param expires `YYYY-MM-DD`
 * @param today `YYYY-MM-DD`
 */
export function expiresSoon(expires: string, today: string): boolean {
  return Date.parse(expires) - Date.parse(today) <= SOON;
}
