<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AcceptanceStep</name>
    <message numerus="yes">
        <source>It was tested on %Ln photo(s) only: add more photos for a test that says more.</source>
        <translation>
            <numerusform>It was tested on %Ln photo only: add more photos for a test that says more.</numerusform>
            <numerusform>It was tested on %Ln photos only: add more photos for a test that says more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message numerus="yes">
        <source>%Ln pixel(s) differ.</source>
        <translation>
            <numerusform>%Ln pixel differs.</numerusform>
            <numerusform>%Ln pixels differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln level(s)</source>
        <translation>
            <numerusform>%Ln level</numerusform>
            <numerusform>%Ln levels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message numerus="yes">
        <source>%Ln file(s), {size}</source>
        <translation>
            <numerusform>%Ln file, {size}</numerusform>
            <numerusform>%Ln files, {size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message numerus="yes">
        <source>It was read back from disk and revealed, byte for byte the same; so it was after each of %Ln compression(s) that the messengers below may do.</source>
        <translation>
            <numerusform>It was read back from disk and revealed, byte for byte the same; so it was after %Ln compression that the messengers below may do.</numerusform>
            <numerusform>It was read back from disk and revealed, byte for byte the same; so it was after each of %Ln compressions that the messengers below may do.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevealPage</name>
    <message numerus="yes">
        <source>%Ln picture(s) taken off the list.</source>
        <translation>
            <numerusform>%Ln picture taken off the list.</numerusform>
            <numerusform>%Ln pictures taken off the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revealed: %Ln file(s)</source>
        <translation>
            <numerusform>Revealed: %Ln file</numerusform>
            <numerusform>Revealed: %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more picture(s) needed</source>
        <translation>
            <numerusform>%Ln more picture needed</numerusform>
            <numerusform>%Ln more pictures needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) revealed nothing; choose it on the list to see why.</source>
        <translation>
            <numerusform>%Ln picture revealed nothing; choose it on the list to see why.</numerusform>
            <numerusform>%Ln pictures revealed nothing; choose one on the list to see why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved.</source>
        <translation>
            <numerusform>%Ln file saved.</numerusform>
            <numerusform>%Ln files saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message numerus="yes">
        <source>of %Ln photo(s)</source>
        <translation>
            <numerusform>of %Ln photo</numerusform>
            <numerusform>of %Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StegoList</name>
    <message numerus="yes">
        <source>%Ln picture(s) with a message</source>
        <translation>
            <numerusform>%Ln picture with a message</numerusform>
            <numerusform>%Ln pictures with a message</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingStep</name>
    <message numerus="yes">
        <source>%Ln line(s) of the training&apos;s output could not be read.</source>
        <translation>
            <numerusform>%Ln line of the training&apos;s output could not be read.</numerusform>
            <numerusform>%Ln lines of the training&apos;s output could not be read.</numerusform>
        </translation>
    </message>
</context>
</TS>
