import { testAccessibility } from '../support/accessibility.ts';
import { useBrowser } from '../support/page.ts';

useBrowser();
testAccessibility({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
