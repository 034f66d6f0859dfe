import { testAccessibility } from '../support/accessibility.ts';
import { useBrowser } from '../support/page.ts';

useBrowser();
testAccessibility('en');
