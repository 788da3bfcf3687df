import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { request } from '../../api/client';
import { useMe } from '../../api/session';
import type { Me, MyMembership } from '../../api/types';
import { Card } from '../../design/Card';
import { FieldRow } from '../../design/FieldRow';
import { LabelledField } from '../../design/LabelledField';
import { Page } from '../../design/Page';
import { ProblemNotice } from '../../design/ProblemNotice';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import { Restricted } from '../../layout/Restricted';
import { keyOf, useStanding } from '../../providers/standing';
import { useDeed } from '../evidence/useDeed';
import { keys, useFrameworkVersions, useRounds } from '../queries';
import type { Assessment } from '../types';
import { Choice } from './Choice';
import styles from './Rounds.module.css';
import { type Home, type StartChoices, startChoices } from './start-choices';

const BODY_OF = { authority: 'NMAA', monitor: 'NMAC' } as const;

/** Begins a round of one's own body: which period, and from which answers. */
export default function StartRoundPage() {
  return (
    <Restricted to="assessment:answer">
      <StartRound />
    </Restricted>
  );
}

function StartRound() {
  const t = useText();
  const formats = useFormats();
  const navigate = useNavigate();
  const client = useQueryClient();
  const me = useMe();
  const standing = useStanding();
  const homes = homesOf(me, standing);
  const [home, setHome] = useState(0);
  const [family, setFamily] = useState<string | null>(null);
  const { data: rounds = [] } = useRounds();
  const { data: frameworks = [] } = useFrameworkVersions();
  const { busy, error, run } = useDeed();
  const [id] = useState(() => crypto.randomUUID());
  const chosen = homes[home];
  const { checklists, checklist, versions, earlier } = startChoices(chosen, family, frameworks, rounds);
  const thisYear = Number(me?.today.slice(0, 4));
  const years = [thisYear - 1, thisYear, thisYear + 1].map(String);
  const free = years.slice(1).find((year) => !earlier.some(({ period }) => period === year));
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const period = `${form.get('year')}${form.get('part')}`;
    const copyFrom = String(form.get('copyFrom') ?? '');
    const body = {
      id,
      ...chosen,
      period,
      frameworkRef: form.get('version') ?? checklist?.ref,
      dueOn: form.get('dueOn') || null,
      ...(copyFrom && { copyFrom }),
    };
    const begun = await run(() => request<Assessment>('/assessments', { method: 'POST', body }));
    if (!begun) return;
    await client.invalidateQueries({ queryKey: keys.rounds });
    await navigate(`/assessments/${id}`);
  };
  return (
    <Page title={t('assessments.start')} subtitle={t('assessments.startText')} width="narrow">
      <Card>
        <form className={styles.form} onSubmit={submit}>
          {homes.length > 1 ? (
            <Choice
              label={t('assessments.body')}
              value={String(home)}
              onChange={(value) => setHome(Number(value))}
              options={homes.map((one, index) => [
                String(index),
                `${t(`assessments.bodies.${one.body}`)} · ${one.countryCode}`,
              ])}
            />
          ) : (
            chosen && <p className={styles.hint}>{t(`assessments.bodies.${chosen.body}`)}</p>
          )}
          <ChecklistChoice {...{ checklists, checklist }} onChange={setFamily} />
          <FieldRow>
            <Choice
              name="year"
              label={t('assessments.year')}
              key={free}
              initial={free ?? String(thisYear)}
              options={years.map((y) => [y, y])}
            />
            <Choice
              name="part"
              label={t('assessments.part')}
              options={[
                ['', t('assessments.wholeYear')],
                ...[1, 2, 3, 4].map((quarter): [string, string] => [
                  `-Q${quarter}`,
                  t('assessments.quarter', { quarter }),
                ]),
              ]}
            />
          </FieldRow>
          <LabelledField label={t('assessments.calendar.dayLabel')} optional>
            {(control) => <input {...control} type="date" name="dueOn" />}
          </LabelledField>
          <Choice
            key={`${home}/${checklist?.family}/${earlier.length}`}
            name="copyFrom"
            label={t('assessments.carry')}
            hint={t('assessments.carryText')}
            initial={earlier[0]?.id ?? ''}
            options={[
              ...earlier.map((one): [string, string] => [
                one.id,
                t('assessments.beginFrom', { period: formats.period(one.period) }),
              ]),
              ['', t('assessments.nothing')],
            ]}
          />
          {versions.length > 1 && (
            <Choice
              key={checklist?.family}
              name="version"
              label={t('assessments.version')}
              initial={checklist?.ref ?? ''}
              options={versions.map(({ ref }) => [ref, ref])}
            />
          )}
          <ProblemNotice error={error} />
          <div className={styles.acts}>
            <Button type="submit" variant="contained" disabled={busy || !chosen || !checklist}>
              {t('assessments.begin')}
            </Button>
            <Button component={Link} to="/assessments">
              {t('app.cancel')}
            </Button>
          </div>
        </form>
      </Card>
    </Page>
  );
}

/** Which checklist the round answers, where there is more than one. */
function ChecklistChoice({
  checklists,
  checklist,
  onChange,
}: Pick<StartChoices, 'checklists' | 'checklist'> & { onChange: (family: string) => void }) {
  const t = useText();
  if (!checklist || checklists.length < 2) return null;
  return (
    <Choice
      label={t('assessments.checklist')}
      {...(!checklist.inIndexes && { hint: t('assessments.apart') })}
      value={checklist.family}
      onChange={onChange}
      options={checklists.map(({ family, title }) => [family, title])}
    />
  );
}

/** The bodies whose checklist a person answers, the one they work for now first. */
function homesOf(me: Me | null | undefined, standing: MyMembership | null): Home[] {
  const first = standing && keyOf(standing);
  return [...(me?.memberships ?? [])]
    .sort((one, other) => Number(keyOf(other) === first) - Number(keyOf(one) === first))
    .flatMap(({ role, countryCode }) =>
      (role === 'authority' || role === 'monitor') && countryCode
        ? [{ countryCode, body: BODY_OF[role] }]
        : [],
    );
}
