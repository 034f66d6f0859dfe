import { h } from 'preact';
import render from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { nlFind } from '../../../src/i18n/nl-find.ts';
import { PlaceField } from '../../../src/ui/place-field.tsx';

test('without a script the place field is a plain text field with a label', () => {
  const html = render(
    h(PlaceField, { id: 'gemeente', name: 'gemeente', form: 'f', labels: nlFind.placeField }),
  );
  expect(html).toContain('<label class="waar-kop" for="gemeente">Waar</label>');
  const input = /<input[^>]*>/.exec(html)?.[0];
  for (const attribute of ['id="gemeente"', 'name="gemeente"', 'form="f"', 'type="text"']) {
    expect(input).toContain(attribute);
  }
  expect(html).not.toContain('combobox');
  expect(html).toMatch(/<ul[^>]*role="listbox"[^>]* hidden/);
});
