/** Every page works before these arrive; each adds one comfort. */
import './busy_forms.js'
import './confirm_dialog.js'
import './copy_field.js'
import './markdown_preview.js'
import './open_part.js'
import './print_button.js'
import './share_button.js'
import './type_defaults.js'
