# Said before there is a window.
desktop-no-display = Løype needs a screen to open its window on, and there is none here. Start it from your desktop, or use the command line: loype.
