# Said before there is a window.
desktop-no-display = Løype needs a screen to open its window on, and there is none here. Start it from your desktop, or use the command line: loype.
# The menu of the icon in the tray.
tray-open = Open Løype
tray-quit = Quit
settings-tray = Stay in the tray when the window is closed
settings-tray-text = Reminders go on while the window is closed. You quit from the icon’s menu. If your system has no tray, closing quits as before.
