import { getMetadataArgsStorage } from 'typeorm';

type Entity<T> = new () => T;

/** The columns of an entity's table, each with the property that holds it. */
export function columnsOf<T>(
  entity: Entity<T>,
): { readonly column: string; readonly property: keyof T & string }[] {
  return declared(entity).map(({ propertyName, options }) => ({
    column: options.name ?? propertyName,
    property: propertyName as keyof T & string,
  }));
}

/** What a statement selects so that its rows are the entity's: all columns under their properties, days as text. */
export function selected(entity: Entity<unknown>): string {
  return declared(entity)
    .map(({ propertyName, options: { name = propertyName, type } }) => {
      return `${name}${type === 'date' ? '::text' : ''} as "${propertyName}"`;
    })
    .join(', ');
}

const declared = (entity: Entity<unknown>) => getMetadataArgsStorage().filterColumns(entity);
