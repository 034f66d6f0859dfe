import { testAccessibility } from '../support/accessibility.ts';
import { useBrowser } from '../support/page.ts';

useBrowser();
testAccessibility({ viewport: { width: 320, height: 700 }, colorScheme: 'dark' });
