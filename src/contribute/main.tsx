/**
 * Brings the page to contribute to life: what the build drew is filled in and kept up to date from here. The form is in Dutch
 * alone, as what is written with it, so that it carries the texts of no other language.
 */
import { render } from 'preact';
import { draftRules } from '../draft/check.ts';
import { nlContribute as t } from '../i18n/nl-contribute.ts';
import { nl as labels } from '../i18n/nl.ts';
import { ContributePage } from './contribute-page.tsx';
import { loadContext, startOf } from './start.ts';

const root = document.getElementById('bijdragen');

if (root) {
  try {
    const context = await loadContext();
    const rules = draftRules(context, { standIns: t.preview.standIns });
    const search = new URLSearchParams(location.search);
    const start = await startOf(search, context, rules.fields, () => localStorage);
    const page = { rules, context, start, t, labels };
    render(<ContributePage {...page} isReady />, root);
  } catch (error) {
    // What the build drew would stay beside it: a form that does nothing.
    root.replaceChildren();
    render(
      <p class="melding kop" role="status">
        {t.failed}
      </p>,
      root,
    );
    throw error;
  }
}
