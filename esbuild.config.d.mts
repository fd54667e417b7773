import type { BuildOptions } from 'esbuild';

export declare const pluginBuild: BuildOptions;
