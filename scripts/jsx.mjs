// What the bundler makes of JSX calls these.
export { Fragment, h } from 'preact';
