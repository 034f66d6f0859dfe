/** All English texts: loaded by what draws pages, so that they are there in every language. */
import './en-accessibility.ts';
import './en-data.ts';
import './en-embed-page.ts';
import './en-employers.ts';
import './en-find.ts';
import './en-fit.ts';
import './en-harvest.ts';
import './en-home.ts';
import './en-lists.ts';
import './en-overview.ts';
import './en-place-selection.ts';
import './en-places.ts';
import './en-plan.ts';
import './en-selection.ts';
import './en-tip.ts';
import './en-works.ts';
import './en.ts';
