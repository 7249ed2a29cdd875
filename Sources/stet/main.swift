import StetCommands

// Everything is in the library, so that it can be tested: this is the way in.
await StetProgram.main()
