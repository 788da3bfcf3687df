import type { MovesService } from '../assessments/moves.service.js';
import type { ThreadsService } from '../assessments/threads/threads.service.js';
import type { DemoRound } from './assessments.js';
import { onDay } from './demo-clock.js';
import { actingIn, type Cast } from './filler.js';

/** What the verifier of the centre asks when the round comes back, criterion by criterion. */
const ASKS = [
  {
    code: 'NMAC-2.1-2b',
    text: 'The training list names eight people; the staff list has fourteen. Which of them work with information?',
  },
  {
    code: 'NMAC-3.5-4b',
    text: 'The change is described, but without a date. Please name the decision and its day.',
  },
  {
    code: 'NMAC-4.2-2a',
    text: 'The monitoring form on file has the section; I could not find it in the accreditation form.',
  },
];
const ANSWER = 'Both forms were renewed together; the accreditation form is now on file as well, section 5.';

/** A round that was handed in, returned with what is asked, worked on and handed in again: one thing is done, two are not. */
export async function talkOver(
  moves: MovesService,
  threads: ThreadsService,
  { country, monitor, verifier }: Cast,
  { id, handedIn }: DemoRound,
): Promise<void> {
  const [officer, colleague] = [actingIn(country.code, monitor), actingIn(country.code, verifier)];
  const reason = 'Three statements cannot be followed from the documents yet.';
  await onDay(handedIn, 2, () =>
    moves.return(colleague, { id, expected: null, reason }, { asks: ASKS, threadIds: [] }),
  );
  const { rows } = await threads.list(officer, id, {});
  const done = rows.find(({ code }) => code === 'NMAC-4.2-2a');
  if (done) {
    const which = { id, threadId: done.id };
    await onDay(handedIn, 4, async () => {
      await threads.comment(officer, which, { text: ANSWER });
      await threads.resolve(officer, which, true, done.version);
    });
  }
  await onDay(handedIn, 5, () => moves.submit(officer, { id, expected: null }));
}
