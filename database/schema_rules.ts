import type { ColumnInfo, SchemaRules } from '@adonisjs/lucid/types/schema_generator'

const own = (name: string, tsType: string): ColumnInfo => ({
  tsType,
  decorators: [{ name: `@${name}` }],
  imports: [{ source: '#app/core/columns', namedImports: [name] }],
})

const instant: ColumnInfo = {
  tsType: 'DateTime',
  decorators: [{ name: '@instant' }],
  imports: [
    { source: '#app/core/columns', namedImports: ['instant'] },
    { source: 'luxon', namedImports: ['DateTime'] },
  ],
}

/** How generated models read and write the kinds of column in which SQLite and PostgreSQL differ. */
export default {
  types: { DateTime: instant, boolean: own('flag', 'boolean') },
  columns: {
    created_at: instant,
    updated_at: instant,
    details: own('json', 'Record<string, unknown>'),
  },
} satisfies SchemaRules
