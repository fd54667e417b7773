import {
	AlertCircle, AlertTriangle, ArrowDown, ArrowLeft, ArrowRight, ArrowUp, ArrowUpDown, BarChart, BarChart2, BarChart3,
	BookOpen, Bug, Calendar, CalendarCheck, CalendarCheck2, CalendarDays, CalendarPlus, CalendarRange, CalendarSearch, ChartBar, ChartColumn, ChartLine,
	ChartNoAxesColumn, Check, CheckCheck, CheckCircle, CheckCircle2, CheckSquare, ChevronDown, ChevronLeft,
	ChevronRight, ChevronUp, ChevronsDownUp, ChevronsUpDown, Circle, CircleAlert, CircleCheck, CircleCheckBig,
	CircleDashed, CircleDot, CircleHelp, CircleQuestionMark, CircleX, Clock, Command, Copy, CornerDownRight, Dot, Edit, Ellipsis,
	EllipsisVertical, ExternalLink, Eye, EyeOff, File, FilePen, FilePlus, FilePlus2, FileQuestion, FileQuestionMark,
	FileText, Files, Filter, Flag, Folder, FolderOpen, FolderPlus, GripVertical, Hash, Heading, HelpCircle, History,
	Inbox, Info, Keyboard, Languages, LayoutDashboard, Lightbulb, Link, Link2, Link2Off, List, ListChecks, ListFilter,
	ListTodo, ListTree, Loader, Lock, Menu, Minus, Moon, MoreHorizontal, MoreVertical, Notebook, NotebookPen,
	NotebookText, Palette, PanelLeft, PanelRight, PanelTop, PenLine, Pencil, Pin, Plus, Puzzle, Quote, RefreshCw, Replace,
	RotateCcw, Save, Search, Settings, SlidersHorizontal, Sparkles, Split, Square, SquareCheck, SquareCheckBig,
	SquarePen, SquarePlus, SquareX, Star, StickyNote, Sun, SunMoon, Tag, Target, Terminal, Trash, Trash2, TrendingDown,
	TrendingUp, TriangleAlert, Undo, Undo2, Unlink, Wand, Wand2, WandSparkles, Wrench, X, Zap,
} from 'lucide';

/** The Lucide icons that the host knows, out of some two thousand. Add a name to both lists to have another. */
export const ICON_SET = {
	AlertCircle, AlertTriangle, ArrowDown, ArrowLeft, ArrowRight, ArrowUp, ArrowUpDown, BarChart, BarChart2, BarChart3,
	BookOpen, Bug, Calendar, CalendarCheck, CalendarCheck2, CalendarDays, CalendarPlus, CalendarRange, CalendarSearch, ChartBar, ChartColumn, ChartLine,
	ChartNoAxesColumn, Check, CheckCheck, CheckCircle, CheckCircle2, CheckSquare, ChevronDown, ChevronLeft,
	ChevronRight, ChevronUp, ChevronsDownUp, ChevronsUpDown, Circle, CircleAlert, CircleCheck, CircleCheckBig,
	CircleDashed, CircleDot, CircleHelp, CircleQuestionMark, CircleX, Clock, Command, Copy, CornerDownRight, Dot, Edit, Ellipsis,
	EllipsisVertical, ExternalLink, Eye, EyeOff, File, FilePen, FilePlus, FilePlus2, FileQuestion, FileQuestionMark,
	FileText, Files, Filter, Flag, Folder, FolderOpen, FolderPlus, GripVertical, Hash, Heading, HelpCircle, History,
	Inbox, Info, Keyboard, Languages, LayoutDashboard, Lightbulb, Link, Link2, Link2Off, List, ListChecks, ListFilter,
	ListTodo, ListTree, Loader, Lock, Menu, Minus, Moon, MoreHorizontal, MoreVertical, Notebook, NotebookPen,
	NotebookText, Palette, PanelLeft, PanelRight, PanelTop, PenLine, Pencil, Pin, Plus, Puzzle, Quote, RefreshCw, Replace,
	RotateCcw, Save, Search, Settings, SlidersHorizontal, Sparkles, Split, Square, SquareCheck, SquareCheckBig,
	SquarePen, SquarePlus, SquareX, Star, StickyNote, Sun, SunMoon, Tag, Target, Terminal, Trash, Trash2, TrendingDown,
	TrendingUp, TriangleAlert, Undo, Undo2, Unlink, Wand, Wand2, WandSparkles, Wrench, X, Zap,
};
