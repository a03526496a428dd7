import { askEarly } from '../shared/ask-early.ts'
import { startPage } from '../shared/start-page.tsx'
import { Popup } from './popup.tsx'
import '../shared/style.css'

void startPage(<Popup early={askEarly()} />)
