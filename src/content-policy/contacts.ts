/** Personal data that does not belong in a public catalogue: e-mail addresses of persons, phone numbers. */
import { finding, positionAt, type Finding } from './problem.ts';

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const PHONE =
  /(?<![\d/.,-])\(?(?:\+31|0031|0)(?:\s|-|\(0\))?[1-9](?:[\s.()-]{0,2}\d){7,8}(?![\d/])/g;
const URL = /https?:\/\/[^\s"'<>)\]}]+/g;

/** Mailboxes of an organisation rather than of a person. */
const FUNCTIONAL =
  /^(?:info|contact|post|mail|secretariaat|redactie|gemeente|algemeen|receptie|administratie|communicatie|pers|vragen|hallo|welkom|aanmelden|aanmelding|inschrijven|werk|werkgevers?|vacatures?|hr|inburgering|integratie|participatie|statushouders?|vluchtelingen|nieuwkomers|taal|project(?:en|bureau)?|team|klantenservice|klantcontact|servicepunt|wsp|loket|balie|support|helpdesk|privacy|office|hello|jobs)(?:[._-]?[\p{L}\d-]+)?$/iu;

export function personalData(text: string): Finding[] {
  // Addresses of pages hold long numbers that are no phone numbers; their length is kept for the positions.
  const withoutUrls = text.replace(URL, (url) => ' '.repeat(url.length));
  const emails = [...withoutUrls.matchAll(EMAIL)]
    .filter((match) => !FUNCTIONAL.test(match[0].split('@')[0] ?? ''))
    .map((match) =>
      finding(
        positionAt(text, match.index),
        `'${match[0]}' lijkt het adres van een persoon; gebruik een algemeen adres zoals info@ of laat het weg`,
      ),
    );
  const phones = [...withoutUrls.matchAll(PHONE)].map((match) =>
    finding(
      positionAt(text, match.index),
      `'${match[0]}' lijkt een telefoonnummer; laat het weg, de website is genoeg`,
    ),
  );
  return [...emails, ...phones];
}
