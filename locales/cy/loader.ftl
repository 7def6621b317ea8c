### Cyn i’r arolwg agor, neu yn ei le

loading = Un eiliad…

old-browser = Dydy’r ffôn neu’r porwr hwn ddim yn gallu dangos yr arolwg. Tria un arall, plîs. Galli di hefyd ofyn i dy weithiwr gadael gofal am help.

old-browser-form = Gweld yr arolwg fel ffurflen i’w hargraffu

no-instrument = I’r tîm gwe: does dim holiadur o’r fath. Gwiriwch data-instrument yn y tag script, neu gadewch ef allan.

changed-file = Cafodd rhan o’r arolwg ei newid ar ei ffordd i’r ffôn hwn. Felly wnaethon ni ddim ei ddechrau. Tria eto, neu defnyddia rwydwaith arall, er enghraifft data symudol.
