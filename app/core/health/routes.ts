import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'

const { Liveness, Readiness } = controllers.core.health

router.get('/health/live', [Liveness, 'show'])
router.get('/health/ready', [Readiness, 'show'])
