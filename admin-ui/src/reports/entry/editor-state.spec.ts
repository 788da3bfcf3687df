import { type EditorState, editorAfter, openEditor } from './editor-state';

const server = { form: { a: '1', b: '2' }, version: 3 };
const open = (draft: Parameters<typeof openEditor>[2] = null) => openEditor(server, {}, draft);
const form = (state: EditorState) => state.history.present;

describe('Opening an entry', () => {
  it('shows what the server has', () => {
    expect(form(open())).toEqual(server.form);
    expect(open()).toMatchObject({ note: null, version: 3, conflicts: [] });
  });
  it('shows again what this device kept, and undo leads back to the server’s', () => {
    const state = open({ form: { a: '9', b: '2' }, base: server.form, version: 3 });
    expect(form(state).a).toBe('9');
    expect(state.note).toBe('restored');
    expect(form(editorAfter(state, { do: 'undo' }))).toEqual(server.form);
  });
  it('passes over a kept copy that holds nothing new', () => {
    expect(open({ form: server.form, base: {}, version: 1 }).note).toBeNull();
  });
  it('brings a kept copy together with what a colleague stored meanwhile', () => {
    const state = open({ form: { a: '1', b: '7' }, base: { a: '0', b: '2' }, version: 2 });
    expect(state.conflicts).toEqual([]);
    expect(open({ form: { a: '5', b: '2' }, base: { a: '0', b: '2' }, version: 2 }).conflicts).toEqual([
      { place: 'a', mine: '5', theirs: '1' },
    ]);
  });
  it('begins a new entry with what is usual', () => {
    const state = openEditor(null, { countBasis: 'persons' }, null);
    expect(form(state)).toEqual({ countBasis: 'persons' });
    expect(state.version).toBeNull();
  });
});

describe('Editing an entry', () => {
  it('takes many places as one step', () => {
    const state = editorAfter(open(), { do: 'set', values: { a: '8', b: '9', c: '10' } });
    expect(form(editorAfter(state, { do: 'undo' }))).toEqual(server.form);
  });
  it('keeps what was typed while the save was under way', () => {
    const typed = editorAfter(open(), { do: 'type', place: 'a', text: '5' });
    const more = editorAfter(typed, { do: 'type', place: 'b', text: '6' });
    const stored = editorAfter(more, { do: 'stored', form: form(typed), version: 4 });
    expect(form(stored)).toEqual({ a: '5', b: '6' });
    expect(stored).toMatchObject({ base: { a: '5', b: '2' }, version: 4 });
    expect([...stored.stored]).toEqual(['a']);
  });
  it('asks at a conflict, and takes what was chosen', () => {
    const typed = editorAfter(open(), { do: 'type', place: 'a', text: '5' });
    const asked = editorAfter(typed, { do: 'theirs', form: { a: '6', b: '7' }, version: 4 });
    expect(asked.conflicts).toHaveLength(1);
    expect(form(asked)).toEqual({ a: '5', b: '7' });
    const mine = editorAfter(asked, { do: 'resolve', place: 'a', take: 'mine' });
    expect(form(mine).a).toBe('5');
    const theirs = editorAfter(asked, { do: 'resolve', place: 'a', take: 'theirs' });
    expect(form(theirs)).toEqual({ a: '6', b: '7' });
    expect(theirs.conflicts).toEqual([]);
  });
  it('keeps what I have when a colleague removed the entry', () => {
    const state = editorAfter(open(), { do: 'theirs', form: null, version: null });
    expect(form(state)).toEqual(server.form);
    expect(state).toMatchObject({ note: 'gone', version: null, base: {} });
  });
  it('goes back to the server’s when what was kept is discarded, and even that can be undone', () => {
    const state = open({ form: { a: '9', b: '2' }, base: server.form, version: 3 });
    const discarded = editorAfter(state, { do: 'discard' });
    expect(form(discarded)).toEqual(server.form);
    expect(form(editorAfter(discarded, { do: 'undo' })).a).toBe('9');
  });
});
