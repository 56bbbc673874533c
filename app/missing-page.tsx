import { MissingText } from '../components/site/missing.tsx';
import { Screen } from './screen.tsx';

/** "Nothing here", whole and calm. The page that shows it also sets the status 404. */
export function Missing() {
  return (
    <Screen>
      <MissingText />
    </Screen>
  );
}
