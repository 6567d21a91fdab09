import testUtils from '@adonisjs/core/services/test_utils'
import app from '@adonisjs/core/services/app'
import { authApiClient } from '@adonisjs/auth/plugins/api_client'
import { authBrowserClient } from '@adonisjs/auth/plugins/browser_client'
import { sessionApiClient } from '@adonisjs/session/plugins/api_client'
import { sessionBrowserClient } from '@adonisjs/session/plugins/browser_client'
import { shieldApiClient } from '@adonisjs/shield/plugins/api_client'
import { apiClient } from '@japa/api-client'
import { assert } from '@japa/assert'
import { browserClient } from '@japa/browser-client'
import { pluginAdonisJS } from '@japa/plugin-adonisjs'
import type { Config } from '@japa/runner/types'
import edge from 'edge.js'
import { launchChromium } from '#tests/helpers/chromium'

export const plugins: Config['plugins'] = [
  assert(),
  apiClient(),
  pluginAdonisJS(app),
  sessionApiClient(app),
  shieldApiClient(),
  authApiClient(app),
  browserClient({ runInSuites: ['browser'], launcher: launchChromium }),
  sessionBrowserClient(app),
  authBrowserClient(app),
]

/** A run that was cut off leaves its rows behind; the next one may not start with them. */
async function emptyDatabase() {
  const ace = await app.container.make('ace')
  const { error } = await ace.exec('db:wipe', [])
  if (error) throw error
  await testUtils.db().migrate()
}

/** Templates don't change while tests run; outside production each would be compiled anew for every page. */
async function compileTemplatesOnce() {
  edge.configure({ cache: true })
}

export const runnerHooks: Required<Pick<Config, 'setup' | 'teardown'>> = {
  setup: [emptyDatabase, compileTemplatesOnce],
  teardown: [],
}

export const configureSuite: Config['configureSuite'] = (suite) => {
  if (suite.name !== 'unit') suite.setup(() => testUtils.httpServer().start())
}
