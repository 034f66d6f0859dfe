/**
 * Brings the page to contribute to life: what the build drew is filled in and kept up to date from here. The form is in Dutch
 * alone, as what is written with it, so that it carries the texts of no other language.
 */
import { render } from 'preact';
import { draftRules, type DraftRules } from '../draft/check.ts';
import { paths } from '../domain/paths.ts';
import { placeChoices } from '../domain/place-search.ts';
import { nlContribute as t } from '../i18n/nl-contribute.ts';
import { nl as labels } from '../i18n/nl.ts';
import { giveWay } from '../ui/browser.ts';
import { ContributePage } from './contribute-page.tsx';
import { loadContext, loadEntries, startOf } from './start.ts';
import { takeTurns } from './turns.tsx';

const root = document.getElementById('bijdragen');

if (root) {
  try {
    const search = new URLSearchParams(location.search);
    const isCorrection = search.has('verbeter');
    const [loaded, known] = await Promise.all([loadContext(), isCorrection ? loadEntries() : []]);
    await giveWay();
    let context = { ...loaded, entries: known };
    let isUnlisted = false;
    const rules = draftRules(context, { standIns: t.preview.standIns });
    await giveWay();
    const start = await startOf(search, context, rules.fields, () => localStorage);
    const between: DraftRules['between'] = ({ slug }) => {
      if (start.origin) return [];
      if (isUnlisted) return [{ veld: 'titel', melding: t.unlisted }];
      return context.entries
        .filter((entry) => entry.slug === slug)
        .map(({ titel }) => ({ veld: 'titel', melding: t.taken(titel) }));
    };
    await giveWay();
    const places = placeChoices(context.places, labels);
    await giveWay();
    const turns = takeTurns(root.querySelectorAll('.deel[id^="deel-"]'));
    const page = { rules: { ...rules, between }, places, start, t, labels, turns };
    let isReady = false;
    const draw = () => {
      render(
        <ContributePage {...page} context={context} whenListed={whenListed} isReady={isReady} />,
        root,
      );
    };
    const list = async () => {
      const entries = await loadEntries();
      context = { ...context, entries };
      isUnlisted = false;
      draw();
    };
    let listing = isCorrection ? Promise.resolve() : undefined;
    const whenListed = () =>
      (listing ??= list().catch(() => {
        listing = undefined;
        isUnlisted = true;
      }));
    // What the build drew for where this script does not come.
    document.querySelector('.zonder-script')?.remove();
    draw();
    await turns.drawAll();
    isReady = true;
    draw();
    // Who only looks does without.
    if (start.restored || start.prefilled) void whenListed();
    else root.addEventListener('focusin', () => void whenListed(), { once: true });
  } catch (error) {
    // What the build drew would stay beside it: a form that does nothing.
    root.replaceChildren();
    render(
      <p class="melding kop" role="status">
        {t.failed}{' '}
        <button class="tekstknop" type="button" onClick={() => location.reload()}>
          {t.again}
        </button>{' '}
        {t.tip}{' '}
        <a class="nl-link" href={paths.tip}>
          {t.tipLink}
        </a>
        .
      </p>,
      root,
    );
    throw error;
  }
}
