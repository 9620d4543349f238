// First of all: hides the questions on paper, and shows them again where the rest cannot run.
'use strict'

document.documentElement.className = 'running'
addEventListener('error', function () { document.documentElement.className = '' })
