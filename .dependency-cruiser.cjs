/** The rooms of `app/` in the order in which they may know each other: each only those before it. */
const order = [
  ['core'],
  ['activity'],
  ['files'],
  ['messages'],
  ['people'],
  ['organisations'],
  ['programmes'],
  ['accounts'],
  ['questions'],
  ['events'],
  ['registrations'],
  ['calendar', 'attendance'],
  ['certificates'],
  ['mailings', 'surveys', 'library'],
  ['reports'],
  ['site', 'manage'],
]

const later = (index) => order.slice(index + 1).flat()
const besides = (room, index) => order[index].filter((other) => other !== room)

const directions = order.flatMap((rooms, index) =>
  rooms
    .map((room) => [room, [...later(index), ...besides(room, index)]])
    .filter(([, forbidden]) => forbidden.length > 0)
    .map(([room, forbidden]) => ({
      name: `${room}-knows-only-earlier-rooms`,
      severity: 'error',
      from: { path: `^app/${room}/` },
      to: { path: `^app/(${forbidden.join('|')})/` },
    }))
)

module.exports = {
  forbidden: [
    ...directions,
    {
      name: 'no-circle',
      severity: 'error',
      from: { path: '^app/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'rooms-are-listed',
      comment: 'A new room needs its place in the order above.',
      severity: 'error',
      from: {},
      to: { path: '^app/', pathNot: `^app/(${order.flat().join('|')})/` },
    },
    {
      name: 'app-does-not-know-what-starts-it',
      severity: 'error',
      from: { path: '^app/', pathNot: '^app/[^/]+/routes\\.ts$' },
      to: { path: '^start/', pathNot: '^start/env\\.ts$' },
    },
    {
      name: 'production-code-without-tests',
      severity: 'error',
      from: { path: '^app/' },
      to: { path: '^(tests|database/factories)/' },
    },
    {
      name: 'only-core-knows-the-queue',
      severity: 'error',
      from: { path: '^app/', pathNot: ['^app/core/', '/jobs/'] },
      to: { path: '(@adonisjs|@boringnode)/queue' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js'],
    },
  },
}
