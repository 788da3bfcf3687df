import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { applyColours } from './design/colours';
import { Entry } from './entry/Entry';
import './design/base.css';

applyColours(document.documentElement);
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Entry />
    </StrictMode>,
  );
