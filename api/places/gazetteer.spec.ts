import { readFileSync } from 'node:fs';
import { readGazetteer } from './gazetteer.js';

const HEADER = 'ADM0_EN,ADM0_PCODE,ADM1_EN,ADM1_PCODE,ADM2_EN,ADM2_PCODE,population';
const north = 'Veldania,VD,Northmarch,VD01,Northmarch East,VD0101,7337';

describe('a COD-AB gazetteer', () => {
  it('holds every place of every level once, each with the one above it', () => {
    const { places, problems } = readGazetteer(
      `${HEADER}\n${north}\nVeldania,VD,Northmarch,VD01,Northmarch West,VD0102,`,
    );
    expect(problems).toEqual([]);
    expect(places).toEqual([
      { code: 'VD', level: 0, name: 'Veldania', parentCode: null, population: null },
      { code: 'VD01', level: 1, name: 'Northmarch', parentCode: 'VD', population: null },
      { code: 'VD0101', level: 2, name: 'Northmarch East', parentCode: 'VD01', population: 7337 },
      { code: 'VD0102', level: 2, name: 'Northmarch West', parentCode: 'VD01', population: null },
    ]);
  });

  it('may name places in any language, and English goes first', () => {
    const french = readGazetteer(
      '﻿adm0_fr;adm0_pcode;adm1_fr;adm1_pcode\r\nVeldanie;VD;Marche du Nord;VD01\r\n',
    );
    expect(french.places.map(({ name }) => name)).toEqual(['Veldanie', 'Marche du Nord']);
    const both = readGazetteer(
      'ADM0_FR,ADM0_EN,ADM0_PCODE,ADM1_FR,ADM1_EN,ADM1_PCODE\nV,Veldania,VD,M,Northmarch,VD01',
    );
    expect(both.places.map(({ name }) => name)).toEqual(['Veldania', 'Northmarch']);
  });

  it.each([
    ['admin0Name_en,admin0Pcode,admin1Name_en,admin1Pcode'],
    ['adm0_name,adm0_pcode,adm1_name,adm1_pcode'],
    ['adm0_name1,adm0_pcode,adm1_name1,adm1_pcode'],
  ])('may be headed %s', (header) => {
    const { places, problems } = readGazetteer(`${header}\nVeldania,VD,Northmarch,VD01`);
    expect(problems).toEqual([]);
    expect(places.map(({ code, name }) => [code, name])).toEqual([
      ['VD', 'Veldania'],
      ['VD01', 'Northmarch'],
    ]);
  });

  it('takes no name from a column of reference', () => {
    const { places } = readGazetteer(
      'ADM0_EN,ADM0_PCODE,ADM1_REF,ADM1_FR,ADM1_PCODE\nVeldania,VD,ref,Marche du Nord,VD01',
    );
    expect(places.map(({ name }) => name)).toEqual(['Veldania', 'Marche du Nord']);
    const lacking = readGazetteer('ADM0_EN,ADM0_PCODE,ADM1_REF,ADM1_PCODE\nVeldania,VD,ref,VD01');
    expect(lacking.problems.map(({ column }) => column)).toEqual(['ADM1_EN']);
  });

  it('falls back to French, then Arabic, where the English name is blank', () => {
    const header = 'ADM0_EN,ADM0_PCODE,ADM1_AR,ADM1_FR,ADM1_EN,ADM1_PCODE';
    const { places, problems } = readGazetteer(`${header}\nV,VD,شمال,Nord,,VD01\nV,VD,جنوب,,,VD02`);
    expect(problems).toEqual([]);
    expect(places.map(({ name }) => name)).toEqual(['V', 'Nord', 'جنوب']);
  });

  it.each([[';'], ['\t'], [',']])(
    'is parted by the sign of its header (%j), and names may hold the others',
    (sign) => {
      const other = sign === ',' ? ';' : ',';
      const lines = [
        ['ADM0_EN', 'ADM0_PCODE', 'ADM1_EN', 'ADM1_PCODE'],
        ['Veldania', 'VD', `North${other} East`, 'VD01'],
      ];
      const { places, problems } = readGazetteer(lines.map((line) => line.join(sign)).join('\n'));
      expect(problems).toEqual([]);
      expect(places[1]?.name).toBe(`North${other} East`);
    },
  );

  it('keeps the zeros that a p-code begins with, and knows zero people from nobody counted', () => {
    const { places } = readGazetteer(
      'ADM0_EN,ADM0_PCODE,ADM1_EN,ADM1_PCODE,population\nVeldania,00,North,0007,0',
    );
    expect(places.map(({ code, population }) => [code, population])).toEqual([
      ['00', null],
      ['0007', 0],
    ]);
  });

  it('names the columns it lacks', () => {
    expect(readGazetteer('name,code\nNorth,VD01').problems.map(({ line, column }) => [line, column])).toEqual(
      [
        [1, 'ADM0_PCODE'],
        [1, 'ADM0_EN'],
        [1, 'ADM1_PCODE'],
        [1, 'ADM1_EN'],
      ],
    );
  });

  it('names the line and column of what cannot be', () => {
    const lines = [
      HEADER,
      north,
      'Veldania,VD,Northmarch,VD01,Northmarch East,VD0101,many',
      'Veldania,VD,Northmarch,VD01,Elsewhere,VD0101,5',
      'Otherland,OT,South,OT01,South East,OT0101,5',
      'Veldania,VD,,VD03,Nameless,VD0301,5',
      'Veldania,VD,Gap,,Below,VD0401,5',
    ];
    const { problems } = readGazetteer(lines.join('\n'));
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [3, 'population'],
      [4, 'ADM2_PCODE'],
      [5, 'ADM0_PCODE'],
      [6, 'ADM1_EN'],
      [7, 'ADM1_PCODE'],
    ]);
  });

  it('is what the demonstration brings', () => {
    const file = new URL('../demo/data/veldania-adm.csv', import.meta.url);
    const { places, problems } = readGazetteer(readFileSync(file, 'utf8'));
    expect(problems).toEqual([]);
    expect(places.filter(({ level }) => level === 3)).toHaveLength(12);
  });
});
