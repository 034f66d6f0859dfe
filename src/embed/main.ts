/** The script for other sites, `/insluiten.js`: makes `<initiatieven-lijst>` an element of the page. */
import { listElement } from './element.ts';

const NAME = 'initiatieven-lijst';
const script = document.currentScript;
const source = script instanceof HTMLScriptElement && script.src ? script.src : location.href;

function start(): void {
  // A page that names the script twice still has one element.
  if (!customElements.get(NAME)) customElements.define(NAME, listElement(new URL(source)));
}

// What stands in the element is there before it is replaced.
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start, { once: true });
else start();
