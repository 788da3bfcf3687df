import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useDeferredValue, useId, useState } from 'react';
import { LabelledField } from '../../design/LabelledField';
import { useText } from '../../i18n/useText';
import { readPlaces } from '../report-api';
import type { Place } from '../report-types';
import styles from './PlaceField.module.css';

interface PlaceFieldProps {
  countryCode: string;
  /** The p-code. */
  value: string;
  /** What it is called, once known. */
  place: Place | undefined;
  fault?: string | undefined;
  onChange: (code: string) => void;
}

const MOST = 8;

/** A place of the country's gazetteer, found by name or p-code. */
export function PlaceField({ countryCode, value, place, fault, onChange }: PlaceFieldProps) {
  const t = useText();
  const listId = useId();
  const name = place?.code === value ? t('saddd.placeOption', { name: place.name, code: place.code }) : value;
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const places = useFound(countryCode, typed);
  const open = typed !== null && typed.trim() !== '';
  const choose = (chosen: Place | undefined) => {
    if (chosen) onChange(chosen.code);
    setTyped(null);
  };
  const keys = (event: KeyboardEvent) => {
    if (!open) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setActive((active + step + places.length) % Math.max(1, places.length));
    else if (event.key === 'Enter') choose(places[active]);
    else if (event.key === 'Escape') setTyped(null);
    else return;
    event.preventDefault();
  };
  return (
    <LabelledField label={t('saddd.fields.placeCode')} hint={t('saddd.hints.placeCode')} fault={fault}>
      {(control) => (
        <div className={styles.box}>
          <input
            {...control}
            type="text"
            role="combobox"
            autoComplete="off"
            spellCheck={false}
            data-place="placeCode"
            aria-expanded={open}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={open && places[active] ? `${listId}-${active}` : undefined}
            value={typed ?? name}
            onChange={(event) => {
              setTyped(event.target.value);
              setActive(0);
            }}
            onFocus={(event) => event.target.select()}
            onBlur={() => choose(exactly(places, typed))}
            onKeyDown={keys}
          />
          <div
            id={listId}
            role="listbox"
            aria-label={t('saddd.fields.placeCode')}
            className={styles.list}
            hidden={!open}
          >
            {places.map((found, index) => (
              <div
                key={found.id}
                id={`${listId}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                onMouseDown={(event) => {
                  event.preventDefault();
                  choose(found);
                }}
              >
                {found.name} <span>{found.code}</span>
              </div>
            ))}
            {places.length === 0 && <p className={styles.nothing}>{t('saddd.noPlaceFound')}</p>}
          </div>
          <span className={styles.heard} role="status">
            {open ? t('saddd.placesFound', { count: places.length }) : ''}
          </span>
        </div>
      )}
    </LabelledField>
  );
}

/** Places that match what was typed; those before while the next are on their way. */
function useFound(countryCode: string, typed: string | null): readonly Place[] {
  const q = useDeferredValue(typed ?? '').trim();
  const { data } = useQuery({
    queryKey: ['place-search', countryCode, q],
    queryFn: ({ signal }) => readPlaces({ countryCode, q }, [0, MOST - 1], signal),
    enabled: q !== '',
    placeholderData: (before) => before,
    staleTime: 300_000,
  });
  return q === '' ? [] : (data?.rows ?? []);
}

/** The place that what was typed names in full. */
function exactly(places: readonly Place[], typed: string | null): Place | undefined {
  const text = typed?.trim().toLowerCase();
  if (!text) return undefined;
  const named = places.filter(({ name }) => name.toLowerCase() === text);
  return (
    places.find(({ code }) => code.toLowerCase() === text) ?? (named.length === 1 ? named[0] : undefined)
  );
}
