import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'

router.get('/files/:name', [controllers.files.Files, 'show'])
