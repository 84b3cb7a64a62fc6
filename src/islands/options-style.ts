import address from '../styles/options.css?url';

let loaded: Promise<void> | undefined;

/** The style sheet of comparisons, textures and options, fetched once, when something of it is first shown. It never fails: then all is plain. */
export const optionsStyle = (): Promise<void> =>
  (loaded ??= new Promise((done) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.addEventListener('load', () => done());
    link.addEventListener('error', () => done());
    document.head.append(link);
  }));
