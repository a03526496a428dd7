import { startPage } from '../shared/start-page.tsx'
import { Popup } from './popup.tsx'
import './style.css'

void startPage(<Popup />)
