### Para pyetësorit.

loading = Një çast…

old-browser = Ky telefon ose shfletues (browser) nuk mund ta hapë pyetësorin. Provo një tjetër. Mund t’i kërkosh ndihmë edhe punonjësit tënd për daljen nga përkujdesja.

old-browser-form = Shihe pyetësorin si formular për ta printuar

no-instrument = Për ekipin e faqes: nuk ka pyetësor të tillë. Kontrolloni data-instrument në etiketën script, ose hiqeni.

changed-file = Një pjesë e pyetësorit ndryshoi rrugës për në këtë telefon. Prandaj nuk e nisëm. Provo përsëri, ose përdor një rrjet tjetër, për shembull internetin e celularit.
