import { Plugin } from 'obsidian';

export default class WeeklyRetrospectivePlugin extends Plugin {}
