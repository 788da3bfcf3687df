/** About four lines of a printed sheet. */
const ROOM = 480;
const SENTENCE_END = /[.!?؟…]["»”’)]*(?=\s)/g;

/** As many whole sentences as a printed sheet has room for; at least the first words, where the first sentence is too long. */
export function beginningOf(text: string): { beginning: string; isAll: boolean } {
  const flowing = text.replace(/\s+/g, ' ').trim();
  if (flowing.length <= ROOM) return { beginning: flowing, isAll: true };
  const ends = [...flowing.matchAll(SENTENCE_END)].map((end) => end.index + end[0].length);
  const last = ends.filter((end) => end <= ROOM).at(-1);
  if (last !== undefined) return { beginning: flowing.slice(0, last), isAll: false };
  return { beginning: `${flowing.slice(0, flowing.lastIndexOf(' ', ROOM))} …`, isAll: false };
}
