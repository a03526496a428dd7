import { createPanelStore } from '@/lib/stores/panel-store.ts'
import { startPage } from '../shared/start-page.tsx'
import { Panel } from './panel.tsx'
import '../shared/style.css'

void startPage(<Panel store={createPanelStore()} />)
